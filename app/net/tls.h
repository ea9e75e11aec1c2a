// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/pending.h"
#include "result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <functional>

namespace jotscope::net {

/// What an environment says of TLS, besides its CA file.
struct TlsSettings {
    QString certificateFile;                      ///< PEM: the client's certificate and its chain; empty: none is shown
    QString keyFile;                              ///< PEM
    std::function<Result<QByteArray>()> password; ///< of the key file; empty: it is not encrypted. Asked when first needed
    QList<QPair<QString, QByteArray>> exceptions; ///< (host, SHA-256 of its certificate): trusted whatever is wrong with it

    bool isExcepted(const QString &host, const QByteArray &sha256) const { return exceptions.contains({host.toLower(), sha256}); }
};

using Authorities = QList<QSslCertificate>;
/// The system's, read once in a thread of its own: that takes longer than a window may stand still.
Pending<Authorities> systemAuthorities();

/// TLS 1.2 or newer, checked against the system's authorities and those of `caFile`; `system` is needed with the latter only.
/// `withCertificate`: the client's is shown.
Result<QSslConfiguration> tlsFor(const QString &caFile, const Authorities &system, const TlsSettings &settings, bool withCertificate);

/// Why TLS refused a host, for people: "its certificate expired on 2026-01-02 03:04 UTC; …".
QString explain(const QList<QSslError> &errors, const QSslCertificate &leaf, const QString &host);
/// The same for a handshake that failed otherwise, from OpenSSL's own words; empty when they say nothing that we know.
QString explainHandshake(const QString &words);
QByteArray fingerprintOf(const QSslCertificate &certificate);

} // namespace jotscope::net
