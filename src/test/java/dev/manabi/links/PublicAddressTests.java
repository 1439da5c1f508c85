package dev.manabi.links;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://manabi.city.example.jp", "https://manabi.city.example.jp:8443",
			"http://localhost:3978", "http://127.0.0.1:3978", "https://manabi.city.example.jp/" })
	void leadsToAPath(String address) {
		assertThat(new PublicAddress(address).of("/calendar/x"))
			.hasValue(URI.create(address.replaceFirst("/$", "") + "/calendar/x"));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	void withoutOneThereIsNoLink(@Nullable String address) {
		assertThat(new PublicAddress(address).of("/x")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://manabi.city.example.jp", "https://", "manabi.city.example.jp",
			"https://manabi.city.example.jp/bot", "https://user@host", "javascript:alert(1)", "https://a b" })
	void whatIsNoHostIsRefused(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress(address))
			.withMessageContainingAll("manabi.public-url must be", "の形で指定してください", "'" + address + "'");
	}

}
