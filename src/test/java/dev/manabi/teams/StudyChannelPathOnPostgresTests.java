package dev.manabi.teams;

import dev.manabi.OnPostgres;

class StudyChannelPathOnPostgresTests extends StudyChannelPathTests implements OnPostgres {

}
