package dev.manabi.delivery.chat;

import dev.manabi.OnPostgres;

class NoticeSendingOnPostgresTests extends NoticeSendingChecks implements OnPostgres {

}
