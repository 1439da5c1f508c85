package dev.manabi.delivery.chat;

/** On H2. */
class NoticeDialogueTests extends NoticeChecks {

}
