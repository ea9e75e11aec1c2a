// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace jotscope::report {

/// Stands in place of a secret.
inline const QString secretMark = QStringLiteral("[secret]");

/// Names with blanks between.
QSet<QString> setOf(const char *names);
/// Whether what a member, a parameter or a form field of this name holds opens something: "clientSecret", "X-Amz-Signature".
bool isSecretName(QStringView name);
/// The same of an HTTP header: a session and its cookie too.
bool isSecretHeader(QStringView name);
/// Whether the value of such a name can be what it is called, rather than a word about it: "true", "is required".
bool isSecretValue(QStringView name, QStringView value);

/// A text of unknown make without its secrets: values of secret names and headers, credentials in URLs, private keys, credentials that are
/// known by their shape. Doing it again changes nothing.
QString withoutSecrets(const QString &text);

} // namespace jotscope::report
