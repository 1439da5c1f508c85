package dev.manabi.teams;

import dev.manabi.OnPostgres;

class CasePathOnPostgresTests extends CasePathTests implements OnPostgres {

}
