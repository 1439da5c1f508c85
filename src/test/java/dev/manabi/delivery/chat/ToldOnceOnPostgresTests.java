package dev.manabi.delivery.chat;

import dev.manabi.OnPostgres;

class ToldOnceOnPostgresTests extends ToldOnceChecks implements OnPostgres {

}
