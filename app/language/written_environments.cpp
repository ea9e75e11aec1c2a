// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/written.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

// clang-format off
constexpr const char *all[] = {
    // Where it stands, and what stands there
    QT_TRANSLATE_NOOP("jotscope::Told", "%1, line %2, column %3 (%4): %5"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1, line %2, column %3: %4"),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected %1, found %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected %1 with the member \"%2\", found none."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected no \"%1\" here: %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected a member of %1, found %2; did you mean \"%3\"?"),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected a member of %1, found %2; known here: %3."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected each member once, found \"%1\" a second time."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected each member once, found one a second time."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected one of %1, found %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected one of %1, found %2; did you mean \"%3\"?"),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected where the secret is (\"keychain:NAME\", \"env:NAME\" or \"file:PATH\"), found %1."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Expected where the secret is (\"keychain:NAME\", \"env:NAME\" or \"file:PATH\"), found another text (not shown, it may be a secret)."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected an address without user and password, found one with them."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected a name of its own, found %1, which %2 has already."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected a public key, found the secret member \"%1\": no secret may stand in this file; use \"jwks_file\", or \"secret\" with where it is."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected an \"issuer\" with an http or https address to discover keys from, found %1."),
    QT_TRANSLATE_NOOP("jotscope::Told", "none"),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected a further parameter, such as \"audience\" or \"resource\", found %1, which has a member of its own or is made for each login."),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected no secret in this file, found the header %1; use \"credential\" with where the secret is."),
    QT_TRANSLATE_NOOP("jotscope::Told", "the number %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the string %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "octet 0x%1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an empty string"),
    QT_TRANSLATE_NOOP("jotscope::Told", "another string (not shown, it may be a secret)"),
    // What is expected
    QT_TRANSLATE_NOOP("jotscope::Told", "a string"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a list"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an object"),
    QT_TRANSLATE_NOOP("jotscope::Told", "true or false"),
    QT_TRANSLATE_NOOP("jotscope::Told", "one line"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a whole number from %1 to %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a list of strings"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an object of strings"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an object of headers"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a string, a number, true or false"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a string or a list of strings"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a JSON pointer (\"/data/id\"), \"header:NAME\" or \"text\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "the path of a file"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an address without a fragment (#…)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an http or https address"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an http address of this computer without a query, such as \"http://127.0.0.1/callback\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "an environments file (a JSON object)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an environments file"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a list of environments"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an environment"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a name"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a service"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a source of keys"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a JWK set (an object with the list \"keys\") or one JWK"),
    QT_TRANSLATE_NOOP("jotscope::Told", "it belongs to a \"secret\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "a client certificate"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a TLS exception"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the name of a host, without scheme and port"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the SHA-256 fingerprint of a certificate (64 hexadecimal digits, colons allowed)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a login"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a user endpoint"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a credential"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a credential of kind \"%1\" does not use it"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the name of an HTTP header"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a list of probes"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the id of a provider preset (\"rest\", \"keycloak\" …)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the provider \"file\" reads a file"),
    QT_TRANSLATE_NOOP("jotscope::Told", "only the provider \"file\" reads a file"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the name of a claim"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a lookup"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an answer"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a state"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a time"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a search"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a call"),
    // The files
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected an environments file, found a folder."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected an environments file, found more than 16 MiB."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: the environments file cannot be read: %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: the environments file cannot be written: %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: the folder cannot be made."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: %2; nothing counts as approved."),
    QT_TRANSLATE_NOOP("jotscope::Told", "the approvals cannot be read: %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected approvals (%1), found something else"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: the approvals cannot be written: %2."),
    // Secrets
    QT_TRANSLATE_NOOP("jotscope::Told", "Secret env:%1: expected the environment variable %2 to be set, found that it is not."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Secret env:%1: expected the environment variable %2 with a value, found it empty."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Secret file:%1: expected a file, found a folder."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Secret file:%1: the file cannot be read: %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Secret file:%1: expected a secret, found more than 1 MiB."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Secret file:%1: expected a secret, found an empty file."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Secret keychain:%1: no unlocked keyring answered%2. Start or unlock one (GNOME Keyring, KWallet, KeePassXC), or put the secret into an environment variable and write \"env:NAME\"."),
    QT_TRANSLATE_NOOP("jotscope::Told", " (it hangs)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Secret keychain:%1: the keyring is locked; its prompt was dismissed or could not be shown. Unlock it, or put the secret into an environment variable and write \"env:NAME\"."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Secret keychain:%1: the keyring has no entry of that name for Jotscope."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Secret keychain:%1: the keyring did not answer within %2 s; perhaps its unlock prompt waits."),
};
// clang-format on

} // namespace

std::span<const char *const> writtenByEnvironments()
{
    return all;
}

} // namespace jotscope
