package dev.manabi.entra;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.AzureAuthorityHosts;

/**
 * Where tokens are got.
 *
 * @param setting what the setting is called
 * @param host its value, which must be https
 */
record Authority(String setting, URI host) {

	private static final Set<String> CLOUDS = Stream
		.of(AzureAuthorityHosts.AZURE_PUBLIC_CLOUD, AzureAuthorityHosts.AZURE_GOVERNMENT,
				AzureAuthorityHosts.AZURE_CHINA)
		.map((address) -> URI.create(address).getHost())
		.collect(Collectors.toUnmodifiableSet());

	Authority {
		if (!"https".equals(host.getScheme()) || host.getHost() == null) {
			throw new IllegalArgumentException("%s must be https: %s".formatted(setting, host));
		}
	}

	/** Has the tokens of a credential come from here. */
	<T extends AadCredentialBuilderBase<T>> T vouchFor(T credential) {
		T here = credential.authorityHost(this.host.toString());
		return publiclyKnown() ? here : here.disableInstanceDiscovery();
	}

	/**
	 * Whether it is one of Microsoft's clouds, each of which vouches for the others.
	 */
	boolean publiclyKnown() {
		return CLOUDS.contains(this.host.getHost());
	}

}
