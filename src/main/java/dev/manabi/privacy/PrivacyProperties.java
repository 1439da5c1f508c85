package dev.manabi.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of what is kept of people.
 *
 * @param leaversKept for how long everything is kept of somebody who left: a period such
 * as {@code 2y}, {@code 6m} or {@code 730d}; {@code 0d} erases them the day after,
 * {@code none} keeps them without end
 * @param recordsKept for how long training records, and what the audit log says of
 * somebody, are kept although that person wishes them erased; {@code 0d} lets them go the
 * day after, {@code none} keeps them without end. Those of somebody who left go with
 * everything else
 */
@Validated
@ConfigurationProperties("manabi.privacy")
record PrivacyProperties(@DefaultValue("2y") Keeping leaversKept, @DefaultValue("5y") Keeping recordsKept) {
}
