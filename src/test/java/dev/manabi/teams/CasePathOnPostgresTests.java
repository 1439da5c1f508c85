package dev.manabi.teams;

class CasePathOnPostgresTests extends CasePathTests implements OnPostgres {

}
