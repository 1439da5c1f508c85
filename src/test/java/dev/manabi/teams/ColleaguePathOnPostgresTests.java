package dev.manabi.teams;

import dev.manabi.OnPostgres;

class ColleaguePathOnPostgresTests extends ColleaguePathTests implements OnPostgres {

}
