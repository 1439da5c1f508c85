package dev.manabi.teams;

class TipPathOnPostgresTests extends TipPathTests implements OnPostgres {

}
