package dev.manabi.xapi;

/**
 * On H2.
 */
@XapiTest
class IntakeTests extends IntakeContract {

}
