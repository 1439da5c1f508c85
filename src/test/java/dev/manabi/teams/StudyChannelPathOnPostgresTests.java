package dev.manabi.teams;

class StudyChannelPathOnPostgresTests extends StudyChannelPathTests implements OnPostgres {

}
