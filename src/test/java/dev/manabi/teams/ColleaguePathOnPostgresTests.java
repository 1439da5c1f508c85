package dev.manabi.teams;

class ColleaguePathOnPostgresTests extends ColleaguePathTests implements OnPostgres {

}
