// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sign.h"

#include "cli/inputs.h"
#include "cli/output.h"
#include "jose/algorithm.h"
#include "keys/content.h"
#include "keys/key_set.h"
#include "keys/management.h"

#include <QFileInfo>
#include <QSaveFile>

namespace jotscope::cli {

namespace {

QString text(const std::string &word)
{
    return QString::fromStdString(word);
}

/// Of an algorithm that encrypts: what kind of key it wants, and how long a secret.
Result<keys::SigningKey> generatedFor(const keys::Management &row, const SignOptions &options, const QString &enc)
{
    using Family = keys::Management::Family;
    const keys::ContentCipher *content = keys::contentCipher(enc);
    switch (row.family) {
    case Family::RsaOaep:
    case Family::Rsa15: return keys::generateKeyOf(QStringLiteral("RSA"), text(options.kid));
    case Family::Agreement: return keys::generateKeyOf(text(options.curve), text(options.kid));
    case Family::AesWrap:
    case Family::GcmWrap: return keys::generateKeyOf(QStringLiteral("oct"), text(options.kid), row.wrapOctets);
    case Family::Direct: return keys::generateKeyOf(QStringLiteral("oct"), text(options.kid), content ? content->keyOctets : 32);
    case Family::Password: break;
    }
    return failure(Error::Kind::Usage,
        QStringLiteral("--generate %1: a password is not made here; give --password-file.").arg(QLatin1String(row.name)));
}

Result<keys::SigningKey> generated(const SignOptions &options, const QString &enc)
{
    const QString alg = text(options.generate);
    const jose::Algorithm *signs = jose::algorithm(alg);
    const keys::Management *encrypts = keys::management(alg);
    if (!signs && !encrypts)
        return failure(Error::Kind::Usage,
            QStringLiteral("--generate: expected the name of an algorithm such as ES256, RS256, HS256, EdDSA or ECDH-ES, found \"%1\".")
                .arg(alg));
    if (options.keyOut.empty())
        return failure(Error::Kind::Usage,
            QStringLiteral("--generate: expected --key-out FILE beside it, where the new key goes (- for standard output)."));
    auto key = signs ? keys::generateKey(signs->scheme, text(options.kid)) : generatedFor(*encrypts, options, enc);
    if (!key)
        return key;
    key->publicHalf.alg = alg;
    key->publicHalf.use = signs ? QStringLiteral("sig") : QStringLiteral("enc");
    if (key->publicHalf.kid.isEmpty())
        key->publicHalf.kid = key->publicHalf.thumbprint;
    return key;
}

Result<void> writeFile(const QString &path, const QByteArray &content, bool isSecret, bool mayReplace, const char *option)
{
    if (path == u"-") {
        print(content);
        return {};
    }
    if (QFileInfo::exists(path) && !mayReplace)
        return failure(
            Error::Kind::Usage, QStringLiteral("%1 %2: the file exists; give --overwrite to replace it.").arg(QLatin1String(option), path));
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen && isSecret)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || file.write(content) != content.size() || !file.commit())
        return failure(
            Error::Kind::Io, QStringLiteral("%1 %2: cannot be written: %3.").arg(QLatin1String(option), path, file.errorString()));
    return {};
}

Result<void> writePrivateHalf(const keys::SigningKey &key, const SignOptions &options)
{
    const QString path = text(options.keyOut);
    const bool isPem = path.endsWith(u".pem") && !key.publicHalf.secret;
    return writeFile(path, isPem ? keys::privatePem(key) : keys::privateJwk(key) + '\n', true, options.overwrite, "--key-out");
}

/// A private key or a secret; for encrypting, where there is none, a public key.
Result<keys::SigningKey> keyIn(const QByteArray &content, const QString &path, const QString &enc)
{
    auto key = keys::readSigningKey(content, path);
    if (key || enc.isEmpty() || key.error().kind != Error::Kind::Usage)
        return key;
    const auto set = content.contains("-----BEGIN ") ? keys::readPem(content, path) : keys::readJwks(content, path);
    if (!set || set->keys.empty())
        return key;
    return keys::SigningKey{set->keys.front(), nullptr};
}

} // namespace

Result<UsedKey> keyFor(const SignOptions &options, const QString &enc)
{
    const int given = int(!options.keyFile.empty()) + int(!options.secretFile.empty()) + int(!options.passwordFile.empty())
        + int(!options.generate.empty());
    if (given > 1)
        return failure(Error::Kind::Usage,
            QStringLiteral("Expected one of --key, --secret-file, --password-file and --generate, found %1.").arg(given));
    if (given == 0)
        return UsedKey{};
    if (!options.generate.empty()) {
        auto key = generated(options, enc);
        if (!key)
            return tl::unexpected(key.error());
        if (const auto written = writePrivateHalf(*key, options); !written)
            return tl::unexpected(written.error());
        return UsedKey{std::move(*key), true};
    }
    const std::string &file = !options.keyFile.empty() ? options.keyFile
        : !options.secretFile.empty()                  ? options.secretFile
                                                       : options.passwordFile;
    const auto content = readAll(text(file));
    if (!content)
        return tl::unexpected(content.error());
    auto key = options.keyFile.empty() ? keys::signingKeyFromSecret(*content, text(options.kid)) : keyIn(*content, text(file), enc);
    if (!key)
        return tl::unexpected(Error{Error::Kind::Usage, key.error().message});
    if (!key->publicHalf.refusal.isEmpty())
        return failure(Error::Kind::Usage, QStringLiteral("%1: expected a key to use, found %2.").arg(text(file), key->publicHalf.refusal));
    if (!options.kid.empty())
        key->publicHalf.kid = text(options.kid);
    return UsedKey{std::move(*key), true};
}

Result<void> writePublicHalf(const UsedKey &used, const SignOptions &options)
{
    if (options.publicOut.empty())
        return {};
    if (!used.isGiven || used.key.publicHalf.secret)
        return failure(Error::Kind::Usage,
            QStringLiteral("--public: expected a key pair, found %1; it has no public half.")
                .arg(used.isGiven ? QStringLiteral("a secret") : QStringLiteral("no key")));
    const QByteArray set = "{\"keys\":[" + keys::publicJwk(used.key.publicHalf) + "]}\n";
    return writeFile(text(options.publicOut), set, false, options.overwrite, "--public");
}

} // namespace jotscope::cli
