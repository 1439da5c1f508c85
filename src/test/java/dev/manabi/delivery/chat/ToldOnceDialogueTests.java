package dev.manabi.delivery.chat;

/** On H2. */
class ToldOnceDialogueTests extends ToldOnceChecks {

}
