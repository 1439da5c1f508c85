package dev.manabi.teams;

import dev.manabi.OnPostgres;

class AnnouncementPathOnPostgresTests extends AnnouncementPathTests implements OnPostgres {

}
