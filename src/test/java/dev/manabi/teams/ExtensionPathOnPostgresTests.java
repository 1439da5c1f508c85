package dev.manabi.teams;

class ExtensionPathOnPostgresTests extends ExtensionPathTests implements OnPostgres {

}
