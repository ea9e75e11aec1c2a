// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/written.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

// clang-format off
constexpr const char *all[] = {
    // Whether a request goes out at all
    QT_TRANSLATE_NOOP("jotscope::Told", "Not sent: %1."),
    QT_TRANSLATE_NOOP("jotscope::Told", "offline"),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected an http or https address, found \"%1\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "the address names no host"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the address holds a user name or password"),
    QT_TRANSLATE_NOOP("jotscope::Told", "plain HTTP to another computer; use https, or set \"allow_insecure_http\" for this environment"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 was not allowed"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the secret %1 may not go to %2 without your yes"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the token itself may not go to %1 without your yes"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 is a cloud metadata service; these are never asked"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 is a link-local or cloud metadata address; these are never asked"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 is no address of a host"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 is a private address, and a public host named it; that is not followed"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its method is no method of HTTP"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the name of a header is none"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the header %1 holds a control character"),
    // What became of it
    QT_TRANSLATE_NOOP("jotscope::Told", "Cancelled."),
    QT_TRANSLATE_NOOP("jotscope::Told", "The address of %1 was not found within %2 s."),
    QT_TRANSLATE_NOOP("jotscope::Told", "The host %1 was not found."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 redirects %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "in a circle"),
    QT_TRANSLATE_NOOP("jotscope::Told", "more than %1 times"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 did not take a connection within %2 s."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 did not take a connection at %2 within %3 s."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 took the connection, but TLS did not come about within %2 s; perhaps it speaks no TLS there."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 did not finish its answer within %2 s."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 did not answer within %2 s."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 answered, but not in HTTP/1.1; something else listens there, or it wants https."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 sent more than 64 KiB of headers; no answer of a user service is like that."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 sent more than 1 MiB; a key set or a user record is smaller."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 sent an answer whose Content-Length is no length."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 sent an answer whose chunks (Transfer-Encoding) are damaged."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 sent a compressed answer that is damaged."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 refused the connection: nothing listens there."),
    QT_TRANSLATE_NOOP("jotscope::Told", "The proxy %1 did not bring us to %2: %3."),
    QT_TRANSLATE_NOOP("jotscope::Told", "The proxy %1 asks for a user name and a password, which are not supported."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 cannot be reached: %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 closed the connection before the answer was complete."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 closed the connection without an answer%2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "; perhaps it wants https there"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The address was not checked: the proxy %1 finds it."),
    // TLS
    QT_TRANSLATE_NOOP("jotscope::Told", "TLS with %1 failed: %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "TLS: %1."),
    QT_TRANSLATE_NOOP("jotscope::Told", "TLS: the certificate is trusted by your exception only."),
    QT_TRANSLATE_NOOP("jotscope::Told", "TLS: \"tls_exceptions\" can name that SHA-256 for this host, once you know that it is the host's own."),
    QT_TRANSLATE_NOOP("jotscope::Told", "it closed the connection"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its certificate expired on %1 (it was valid from %2); whoever runs the host must renew it"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its certificate is valid from %1 only, and it is %2 here; one of the two clocks is wrong"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its certificate is for %1, not for %2; ask the host by a name that its certificate holds"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its certificate is self-signed; name it in \"ca_file\" to trust it"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its certificate comes from an authority that is unknown here; name that in \"ca_file\" to trust it"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its certificate was revoked"),
    QT_TRANSLATE_NOOP("jotscope::Told", "it asks for a client certificate; name one in \"client_certificate\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "it does not take our client certificate"),
    QT_TRANSLATE_NOOP("jotscope::Told", "it does not know the authority of our client certificate"),
    QT_TRANSLATE_NOOP("jotscope::Told", "what it answered is not TLS; perhaps it speaks plain HTTP there"),
    QT_TRANSLATE_NOOP("jotscope::Told", "it speaks only versions of TLS before 1.2, which are not safe; it must offer 1.2 or newer"),
    QT_TRANSLATE_NOOP("jotscope::Told", "it has no certificate for this host name"),
    QT_TRANSLATE_NOOP("jotscope::Told", "it found no way of encryption that both sides know, or wants a client certificate"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the certificate is for %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 and %2 more"),
    QT_TRANSLATE_NOOP("jotscope::Told", "no host"),
    QT_TRANSLATE_NOOP("jotscope::Told", "it was issued by %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "itself (self-signed)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "somebody without a name"),
    QT_TRANSLATE_NOOP("jotscope::Told", "it is valid from %1 to %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its SHA-256 is %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 cannot be read: %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the CA file"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the CA file %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the client certificate %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the client key %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected certificates in PEM, found none"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected an RSA or EC key in PEM, found none"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected an RSA or EC key in PEM and its password, found one that the password does not open"),
    // The relay, the proxy and the place where a login comes back
    QT_TRANSLATE_NOOP("jotscope::Told", "Expected a proxy like \"http://proxy.example:3128\" or \"socks5://127.0.0.1:1080\", found another text."),
    QT_TRANSLATE_NOOP("jotscope::Told", "The upstream: %1."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected an address such as https://api.example, found \"%1\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected scheme, host and path only, found user info, a query or a fragment"),
    QT_TRANSLATE_NOOP("jotscope::Told", "http:// is for this computer only, since tokens would travel readable; use https://%1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the client left in the middle of its request"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the client left before the answer came"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the client left in the middle of the answer"),
    QT_TRANSLATE_NOOP("jotscope::Told", "what it said is no sound HTTP answer"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the upstream closed the connection without an answer"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the upstream closed the connection in the middle of its answer"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the relay was stopped"),
    QT_TRANSLATE_NOOP("jotscope::Told", "that is the relay itself"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 did not answer within %2 s"),
    QT_TRANSLATE_NOOP("jotscope::Told", "nothing listens at %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 cannot be reached: %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the name %1 has no address"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the name %1 cannot be checked"),
    QT_TRANSLATE_NOOP("jotscope::Told", "TLS with %1 failed: %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Port %1 is taken; %2 is free."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Port %1 of 127.0.0.1 cannot be listened at: %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Port %1 of %2 cannot be listened on: %3."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected an address of this computer."),
    // What goes along with a request
    QT_TRANSLATE_NOOP("jotscope::Told", "the token"),
    QT_TRANSLATE_NOOP("jotscope::Told", "our credential"),
    QT_TRANSLATE_NOOP("jotscope::Told", "user id"),
    QT_TRANSLATE_NOOP("jotscope::Told", "e-mail"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the token's %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "your known-good id"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a random id"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a spelling of the user id"),
    QT_TRANSLATE_NOOP("jotscope::Told", "our client id"),
    QT_TRANSLATE_NOOP("jotscope::Told", "(the token)"),
};
// clang-format on

} // namespace

std::span<const char *const> writtenByNet()
{
    return all;
}

} // namespace jotscope
