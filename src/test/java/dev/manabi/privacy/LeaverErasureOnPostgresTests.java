package dev.manabi.privacy;

import dev.manabi.OnPostgres;

class LeaverErasureOnPostgresTests extends LeaverErasureChecks implements OnPostgres {

}
