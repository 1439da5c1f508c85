package dev.manabi.teams;

import dev.manabi.OnPostgres;

class ExtensionPathOnPostgresTests extends ExtensionPathTests implements OnPostgres {

}
