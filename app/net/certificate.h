// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QStringList>

namespace jotscope::net {

/// "2026-01-02 03:04 UTC".
QString certificateInstant(const QDateTime &instant);
/// The hosts that a certificate is for: "users.example, *.id.example and 3 more"; "no host" when it names none.
QString namesOf(const QSslCertificate &leaf);
/// "AB:CD:…" (32 octets).
QString fingerprintText(const QByteArray &sha256);
/// What a person compares before they trust a certificate, a line each: names, issuer, dates, fingerprint. Plain text, never empty.
QStringList factsOf(const QSslCertificate &leaf);

} // namespace jotscope::net
