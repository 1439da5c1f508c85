package dev.manabi.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the training.
 *
 * @param catalogue path of the city's own course catalogue; the bundled sample if it is
 * not set
 * @param fiscalYearStartMonth the month that fiscal years begin with, 1 to 12
 */
@Validated
@ConfigurationProperties("manabi.training")
record TrainingProperties(@Nullable String catalogue, @DefaultValue("4") @Min(1) @Max(12) int fiscalYearStartMonth) {
}
