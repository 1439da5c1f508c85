package dev.manabi.privacy;

class LeaverErasureTests extends LeaverErasureChecks {

}
