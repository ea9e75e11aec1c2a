// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/written.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

// clang-format off
constexpr const char *all[] = {
    // Files, wherever one is read or written
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: cannot be read: %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: cannot be read: %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: cannot be read further: %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "cannot be read: %1."),
    QT_TRANSLATE_NOOP("jotscope::Told", "cannot be read further: %1."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: cannot be written: %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected a file ending in %2."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: is a folder; name a file in it."),
    QT_TRANSLATE_NOOP("jotscope::Told", "it is packed with %1; of packed files gzip and zstd are read"),
    QT_TRANSLATE_NOOP("jotscope::Told", "something that is not packed stands behind the packed text"),
    QT_TRANSLATE_NOOP("jotscope::Told", "there is no memory to unpack it"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the %1 data are cut short"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the gzip data are damaged (%1)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the zstd data are damaged (%1)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the zstd data need a window of more than 128 MiB"),
    QT_TRANSLATE_NOOP("jotscope::Told", "was truncated: reading it from its beginning"),
    QT_TRANSLATE_NOOP("jotscope::Told", "was replaced: reading the new one"),
    // What was taken away around a token
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 prefix"),
    QT_TRANSLATE_NOOP("jotscope::Told", "2 quotes"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 gap of blanks"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 gaps of blanks"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 line break"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 line breaks"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 marked line break"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 marked line breaks"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 string concatenation"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 string concatenations"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 terminal colour"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 terminal colours"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 invisible character"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 invisible characters"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 percent escape"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 percent escapes"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 backslash escape"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 backslash escapes"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 HTML entity"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 HTML entities"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 HTML tag"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 HTML tags"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 quoted-printable escape"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 quoted-printable escapes"),
    QT_TRANSLATE_NOOP("jotscope::Told", "cut by an ellipsis: the rest is missing"),
    QT_TRANSLATE_NOOP("jotscope::Told", "cut by a mask: the rest is missing"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 cookie chunks"),
    // Case files
    QT_TRANSLATE_NOOP("jotscope::Told", "%1:%2:%3: expected %4, found %5."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected a case file (\"schema\": \"%2\"), found %3."),
    QT_TRANSLATE_NOOP("jotscope::Told", "another file"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected %2 at %3."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected a diagnosis with one result for each environment, found another number."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: the key that is said to verify the token does not verify it: the file was changed."),
    // The demo
    QT_TRANSLATE_NOOP("jotscope::Told", "secret %1: the demo has no such secret"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The demo could not listen on a loopback port."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: unknown algorithm"),
    // A login
    QT_TRANSLATE_NOOP("jotscope::Told", "Nothing is asked while Jotscope is offline."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Go online, and log in again."),
    QT_TRANSLATE_NOOP("jotscope::Told", "HTTP status %1 when it was asked beforehand"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The redirect address cannot be listened on."),
    QT_TRANSLATE_NOOP("jotscope::Told", "End the program that uses the port, or name another in \"Redirect address\" (redirect_uri) of %1 and at the provider."),
    QT_TRANSLATE_NOOP("jotscope::Told", "A key in place of a file's name (not shown)"),
    // What a report removed
    QT_TRANSLATE_NOOP("jotscope::Told", "signature, %1 bytes"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 signatures"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 identity"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 identities"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 identity (%2)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 identities (%2)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "identities, when the case was recorded"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 member of answers"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 members of answers"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 credential (%2)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 credentials (%2)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "left out: %1"),
};
// clang-format on

} // namespace

std::span<const char *const> writtenElsewhere()
{
    return all;
}

} // namespace jotscope
