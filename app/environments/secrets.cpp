// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/secrets.h"

#include "environments/keychain.h"
#include "environments/reading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>

#include <cstdlib>
#include <cstring>

namespace jotscope::environments {

namespace {

constexpr qint64 largestFile = 1 << 20;

Result<QByteArray> fromEnvironment(const QString &name)
{
    const char *value = std::getenv(name.toUtf8().constData());
    if (!value || *value == '\0')
        return failure(Error::Kind::Io,
            QStringLiteral("Secret env:") + name + QStringLiteral(": expected the environment variable ") + name
                + (value ? QStringLiteral(" with a value, found it empty.") : QStringLiteral(" to be set, found that it is not.")));
    return QByteArray(value);
}

Result<QByteArray> fromFile(const QString &path)
{
    const QString place = path.startsWith(u"~/") ? QDir::homePath() + path.mid(1) : path;
    const auto fail = [&path](const QString &why) { return failure(Error::Kind::Io, QStringLiteral("Secret file:") + path + u':' + why); };
    QFile file(place);
    if (QFileInfo(place).isDir())
        return fail(QStringLiteral(" expected a file, found a folder."));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(QStringLiteral(" the file cannot be read: ") + file.errorString() + u'.');
    QByteArray secret = file.read(largestFile + 1);
    if (secret.size() > largestFile) {
        wipe(secret);
        return fail(QStringLiteral(" expected a secret, found more than 1 MiB."));
    }
    if (secret.endsWith('\n'))
        secret.chop(secret.endsWith("\r\n") ? 2 : 1);
    if (secret.isEmpty())
        return fail(QStringLiteral(" expected a secret, found an empty file."));
    return secret;
}

/// A copy of its own, so that wiping it leaves the caller's alone.
QByteArray detached(const QByteArray &secret)
{
    return QByteArray(secret.constData(), secret.size());
}

Result<void> withoutValue(const KeyringAnswer &answer)
{
    return answer ? Result<void>() : Result<void>(tl::unexpected(answer.error()));
}

std::function<void(KeyringAnswer)> withoutValue(std::function<void(Result<void>)> then)
{
    return [then = std::move(then)](const KeyringAnswer &answer) { then(withoutValue(answer)); };
}

/// The answer crosses into the thread of `context`; when that has died, it is dropped.
void askKeyringFor(QObject *context, KeyringTask task, std::function<void(KeyringAnswer)> then)
{
    auto *relay = new QObject; // lives in the caller's thread: the keyring's thread must not touch `context`, which may be dying
    relay->moveToThread(context->thread());
    const QPointer<QObject> alive(context);
    askKeyring(std::move(task), keyringPatienceMs, [relay, alive, then = std::move(then)](const KeyringAnswer &answer) {
        QMetaObject::invokeMethod(
            relay,
            [relay, alive, then, answer] {
                relay->deleteLater();
                if (alive)
                    then(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace

bool isSecretReference(QStringView text)
{
    static const QRegularExpression env(QStringLiteral("\\Aenv:[A-Za-z_][A-Za-z0-9_]*\\z"));
    if (env.match(text.toString()).hasMatch())
        return true;
    for (const QStringView prefix : {QStringView(u"file:"), QStringView(u"keychain:")}) {
        if (!text.startsWith(prefix) || text.size() == prefix.size())
            continue;
        for (const QChar unit : text.mid(prefix.size())) {
            if (unit.unicode() < 0x20 || unit.unicode() == 0x7f)
                return false;
        }
        return true;
    }
    return false;
}

Result<QByteArray> resolveSecret(const QString &reference)
{
    if (!isSecretReference(reference))
        return failure(Error::Kind::Usage,
            QStringLiteral("Expected where the secret is (\"keychain:NAME\", \"env:NAME\" or \"file:PATH\"), found another text "
                           "(not shown, it may be a secret)."));
    const QString name = reference.section(u':', 1);
    if (reference.startsWith(u"env:"))
        return fromEnvironment(name);
    if (reference.startsWith(u"file:"))
        return fromFile(name);
    return waitForKeyring({KeyringTask::Deed::Read, name, {}}, keyringPatienceMs);
}

void resolveSecretLater(const QString &reference, QObject *context, std::function<void(Result<QByteArray>)> then)
{
    if (reference.startsWith(u"keychain:") && isSecretReference(reference))
        return askKeyringFor(context, {KeyringTask::Deed::Read, reference.section(u':', 1), {}}, std::move(then));
    QMetaObject::invokeMethod(
        context, [reference, then = std::move(then)] { then(resolveSecret(reference)); }, Qt::QueuedConnection);
}

void storeSecret(const QString &name, const QByteArray &secret, QObject *context, std::function<void(Result<void>)> then)
{
    askKeyringFor(context, {KeyringTask::Deed::Store, name, detached(secret)}, withoutValue(std::move(then)));
}

Result<void> storeSecret(const QString &name, const QByteArray &secret)
{
    return withoutValue(waitForKeyring({KeyringTask::Deed::Store, name, detached(secret)}, keyringPatienceMs));
}

void deleteSecret(const QString &name, QObject *context, std::function<void(Result<void>)> then)
{
    askKeyringFor(context, {KeyringTask::Deed::Delete, name, {}}, withoutValue(std::move(then)));
}

Result<void> deleteSecret(const QString &name)
{
    return withoutValue(waitForKeyring({KeyringTask::Deed::Delete, name, {}}, keyringPatienceMs));
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty())
        explicit_bzero(secret.data(), std::size_t(secret.size()));
    secret.clear();
}

} // namespace jotscope::environments
