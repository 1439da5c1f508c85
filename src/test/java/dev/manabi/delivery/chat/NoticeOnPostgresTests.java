package dev.manabi.delivery.chat;

import dev.manabi.OnPostgres;

class NoticeOnPostgresTests extends NoticeChecks implements OnPostgres {

}
