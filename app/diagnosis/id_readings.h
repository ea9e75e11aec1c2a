// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace jotscope::diagnosis {

/// What an id may be a disguise of. Each answers nothing when the text does not look like that.
struct DexSubject {
    QString user;
    QString connector;
};
/// Dex writes `sub` as base64url of a protobuf of user id and connector id.
std::optional<DexSubject> readDexSubject(const QString &id);
/// Base64 or base64url of readable ASCII, at least 6 characters long.
std::optional<QString> readBase64(const QString &id);
/// UTF-8 that somebody read as Latin-1 or Windows-1252: "JosÃ©" is "José".
std::optional<QString> readMojibake(const QString &id);
/// "a%7Cb" is "a|b"; `twice` tells that the result holds escapes again.
std::optional<QString> readPercent(const QString &id, bool &twice);
/// "&amp;", "&#39;" undone.
std::optional<QString> readHtml(const QString &id);
/// The canonical spelling of a UUID in braces, as a URN, without dashes or in upper case; nothing for other texts.
std::optional<QString> canonicalUuid(const QString &id);

} // namespace jotscope::diagnosis
