package dev.manabi.teams;

class AnnouncementPathOnPostgresTests extends AnnouncementPathTests implements OnPostgres {

}
