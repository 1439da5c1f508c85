package dev.manabi.xapi;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the version of the specification on every response, refusals too: the latest of
 * those like the asked one.
 */
final class VersionHeader extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ProtocolVersion version = ProtocolVersion.of(request.getHeader(ProtocolVersion.HEADER))
			.orElse(ProtocolVersion.TWO);
		response.setHeader(ProtocolVersion.HEADER, version.latest());
		chain.doFilter(request, response);
	}

}
