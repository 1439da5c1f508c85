package dev.manabi.delivery.chat;

/** On H2. */
class NoticeSendingDialogueTests extends NoticeSendingChecks {

}
