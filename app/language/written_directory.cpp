// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/written.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

// clang-format off
constexpr const char *all[] = {
    // What the service answered
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 (HTTP status %2)."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 (HTTP status %2: \"%3\")."),
    QT_TRANSLATE_NOOP("jotscope::Told", "A proxy asks for a login of its own"),
    QT_TRANSLATE_NOOP("jotscope::Told", "A random id is answered with a record too; nothing is said of the user."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Correct the base URL and the parameters (realm, tenant, project, pool) of the user endpoint."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Not the service but a web page answered"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Nothing is there"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Our credential is accepted"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Our credential is refused"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The answer has no form that this preset knows"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The call wants a scope that the token lacks"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The search brought nobody."),
    QT_TRANSLATE_NOOP("jotscope::Told", "The search brought other people only."),
    QT_TRANSLATE_NOOP("jotscope::Told", "The search's answer has no form known here"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The service failed; nothing is said of the user"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The service knows no such user"),
    QT_TRANSLATE_NOOP("jotscope::Told", "There is no such search"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The service refuses our credential"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The token is refused"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The user is disabled"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The user is there, the session is not"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Too many questions; nothing is said of the user"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Use the service's internal address, or give the client what the login wall asks for."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 refuses our credential"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 refuses the token"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Not the service but %1 answered"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Found: %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Found, but %1: %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Found under the id \"%1\"."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Found under the id \"%1\", but %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "a record"),
    QT_TRANSLATE_NOOP("jotscope::Told", "A record came, but without an id at %1; expected \"%2\" there."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Another record came: expected the id \"%1\", found \"%2\"."),
    QT_TRANSLATE_NOOP("jotscope::Told", "The search brought %1 people."),
    QT_TRANSLATE_NOOP("jotscope::Told", "The question is sent on to %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "A list of %1 came, and none of them has the id \"%2\"."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Another id is answered with a record that is not its own too; nothing is said of the user."),
    // States of a record, with its own value in them
    QT_TRANSLATE_NOOP("jotscope::Told", "banned until %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "deleted by the administrator %1 from %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "deleted on %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "disabled by the administrator %1 from %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "disabled on %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "in the recycle bin since %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its state is %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its status is %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "not activated yet (%1)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "suspended until %1"),
    // How one knows who answered
    QT_TRANSLATE_NOOP("jotscope::Told", "an HTML page came where JSON was asked for"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the answer bears a mark that only the service itself sets"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the answer has the form that only the service gives"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the answer holds the person who was searched for"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the answer is a user record"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the answer is about the address, not about a user"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the answer is in the service's own words"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the file was read here"),
    QT_TRANSLATE_NOOP("jotscope::Told", "it sends the client to another origin, %1"),
    // Why nobody was asked for
    QT_TRANSLATE_NOOP("jotscope::Told", "no user endpoint is configured"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the token has no %1 that could be asked for"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the token's %1 is empty: there is no id to ask for"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the token's %1 is \"%2\", which would change the address that is asked"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the token's %1 is %2 characters long; no user endpoint takes an id of more than %3"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 names no %2; set the base URL."),
    QT_TRANSLATE_NOOP("jotscope::Told", "\"%1\" gives no address that can be asked; check the base URL."),
    QT_TRANSLATE_NOOP("jotscope::Told", "the token would decide which host is asked; that is not done"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a value of the token would climb out of the configured path; that is not asked"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a value of the token would break out of the header %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the token never stands in an address; put {token} into the body"),
    QT_TRANSLATE_NOOP("jotscope::Told", "{%1|%2}: expected one of raw, twice, odata, scim, json, json2, found \"%3\"."),
    QT_TRANSLATE_NOOP("jotscope::Told", "{%1}: the token has no claim \"%2\" that could be put there."),
    QT_TRANSLATE_NOOP("jotscope::Told", "{%1}: no such parameter; add \"%2\" to the parameters of the user endpoint."),
    // Who answered
    QT_TRANSLATE_NOOP("jotscope::Told", "service"),
    QT_TRANSLATE_NOOP("jotscope::Told", "gateway"),
    QT_TRANSLATE_NOOP("jotscope::Told", "proxy"),
    QT_TRANSLATE_NOOP("jotscope::Told", "login page"),
    QT_TRANSLATE_NOOP("jotscope::Told", "router"),
    QT_TRANSLATE_NOOP("jotscope::Told", "unknown"),
    // Our credential
    QT_TRANSLATE_NOOP("jotscope::Told", "secret %1: there is no place to read it from."),
    QT_TRANSLATE_NOOP("jotscope::Told", "secret %1: expected one line of text, found %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "control characters"),
    QT_TRANSLATE_NOOP("jotscope::Told", "secret %1: expected %2 text, found something else"),
    QT_TRANSLATE_NOOP("jotscope::Told", "secret %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 gave no access token for our client."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 gave our client no access token: expected HTTP status 200 with \"access_token\", found %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "A credential of the kind \"%1\" is not known."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Our credential begins with \"%1\" and sees only %2; the token's issuer is \"%3\""),
    // Presets
    QT_TRANSLATE_NOOP("jotscope::Told", "Expected the name of a user endpoint preset, found \"%1\"."),
    QT_TRANSLATE_NOOP("jotscope::Told", "There is no preset \"%1\" for a user endpoint; there are %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: a preset needs \"id\" and \"title\"."),
    QT_TRANSLATE_NOOP("jotscope::Told", "the preset %1 needs the parameter \"%2\"; add it to \"parameters\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "the user endpoint's own settings"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1, %2: expected %3, found %4."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1, %2: a preset has no such member."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected a JSON object."),
    QT_TRANSLATE_NOOP("jotscope::Told", "a list of states"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a list of searches"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a list of answers"),
    QT_TRANSLATE_NOOP("jotscope::Told", "\"deleted\", \"disabled\" or \"pending\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "\"iso\", \"s\", \"ms\" or \"any\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "\"claim\" and \"url\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "a regular expression"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an HTTP status"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a JSON pointer (\"/name\"), \"header:NAME\" or \"text\""),
    // A file of users
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 of %2 UTC"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 has %2 such users."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 has no such user among %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 In %2, line %3."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected a heading line with at least two columns."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1, line %2: expected %3 columns as in the heading, found %4."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1, line %2: expected a JSON object."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1, line %2, column %3: expected %4, found %5."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected a list of users, found none."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected at most %2 MiB, found %3."),
    // Presets whose titles are words
    QT_TRANSLATE_NOOP("jotscope::Told", "Users from a file"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Plain REST"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Token introspection (RFC 7662)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Gitea or Forgejo"),
};
// clang-format on

} // namespace

std::span<const char *const> writtenByDirectory()
{
    return all;
}

} // namespace jotscope
