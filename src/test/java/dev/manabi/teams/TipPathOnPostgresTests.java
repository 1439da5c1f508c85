package dev.manabi.teams;

import dev.manabi.OnPostgres;

class TipPathOnPostgresTests extends TipPathTests implements OnPostgres {

}
