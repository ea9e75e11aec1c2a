// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace jotscope::tests {

/// A certificate authority that the openssl command makes in a folder of its own, and what it signs.
class TestAuthority {
public:
    explicit TestAuthority(const QString &commonName);

    /// Makes NAME.pem and NAME.key for `names` ("DNS:localhost,IP:127.0.0.1"), valid for `days` from now (-1: expired yesterday).
    bool sign(const QString &name, const QString &names, int days = 1, const QString &keyType = QStringLiteral("ec"));
    /// Makes NAME.pem and NAME.key, signed by its own key.
    bool selfSign(const QString &name, const QString &names);
    bool encryptKey(const QString &name, const QString &password); ///< NAME.key to NAME-encrypted.key

    QString path(const QString &file) const { return m_folder.filePath(file); }
    QString caFile() const { return path(QStringLiteral("ca.pem")); }
    QByteArray fingerprint(const QString &name) const; ///< SHA-256 of NAME.pem, 32 octets
    QSslConfiguration server(const QString &name) const;
    bool isReady() const { return m_isReady; }

private:
    bool openssl(const QStringList &arguments) const;
    static QStringList keyArguments(const QString &type);

    QTemporaryDir m_folder;
    bool m_isReady = false;
};

} // namespace jotscope::tests
