package dev.manabi.teams;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileHostsTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			https://city.sharepoint.com/a.yaml?tempauth=x,       true
			https://city-my.SharePoint.com/a.yaml,               true
			https://files.city.example.jp/a.yaml,                true
			https://sharepoint.com/a.yaml,                       false
			https://evilsharepoint.com/a.yaml,                   false
			https://city.sharepoint.com.evil.example/a.yaml,     false
			https://evil.example/city.sharepoint.com,            false
			https://city.sharepoint.com@evil.example/a.yaml,     false
			https://user@city.sharepoint.com/a.yaml,             false
			http://city.sharepoint.com/a.yaml,                   false
			ftp://city.sharepoint.com/a.yaml,                    false
			file:///etc/passwd,                                  false
			https:/a.yaml,                                       false
			http://localhost:8080/a.yaml,                        true
			http://127.0.0.1/a.yaml,                             false
			http://[::1]/a.yaml,                                 false
			https://169.254.169.254/metadata,                    false
			""")
	void onlyListedPlacesAreGoneTo(URI address, boolean allowed) {
		FileHosts hosts = new FileHosts(List.of("*.sharepoint.com", "files.city.example.jp", "localhost"),
				new SecureAddress(List.of("smba.trafficmanager.net", "localhost")));
		assertThat(hosts.allow(address)).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost/a.yaml, false", "https://localhost/a.yaml, true" })
	void thisMachineIsCalledOnlyWhereRepliesMayGoThere(URI address, boolean allowed) {
		FileHosts hosts = new FileHosts(List.of("localhost"), new SecureAddress(List.of("smba.trafficmanager.net")));
		assertThat(hosts.allow(address)).isEqualTo(allowed);
	}

}
