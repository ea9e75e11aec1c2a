// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sign.h"

#include "cli/inputs.h"
#include "cli/output.h"
#include "jose/algorithm.h"
#include "jose/make.h"
#include "keys/management.h"

#include <QFileInfo>
#include <QSaveFile>

namespace jotscope::cli {

namespace {

QString text(const std::string &word)
{
    return QString::fromStdString(word);
}

Result<keys::SigningKey> generated(const SignOptions &options, const QString &enc)
{
    const QString alg = text(options.generate);
    const keys::Management *encrypts = keys::management(alg);
    if (encrypts && encrypts->family == keys::Management::Family::Password)
        return failure(Error::Kind::Usage, QStringLiteral("--generate %1: a password is not made here; give --password-file.").arg(alg));
    if (options.keyOut.empty() && (encrypts || jose::algorithm(alg)))
        return failure(Error::Kind::Usage,
            QStringLiteral("--generate: expected --key-out FILE beside it, where the new key goes (- for standard output)."));
    auto key = jose::keyFor(alg, enc, text(options.curve), text(options.kid));
    if (!key)
        return failure(key.error().kind, QStringLiteral("--generate: ") + key.error().message);
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
    const auto &[option, file] = !options.keyFile.empty() ? std::pair("--key", options.keyFile)
        : !options.secretFile.empty()                     ? std::pair("--secret-file", options.secretFile)
                                                          : std::pair("--password-file", options.passwordFile);
    const auto content = readSecret(option, text(file));
    if (!content)
        return tl::unexpected(content.error());
    auto key = options.keyFile.empty() ? keys::signingKeyFromSecret(*content, text(options.kid))
                                       : jose::readMakingKey(*content, text(file), !enc.isEmpty());
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
