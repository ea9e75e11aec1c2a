// SPDX-License-Identifier: GPL-3.0-or-later
// One process that talks to the keyring, for tst_keychain: a process keeps the session bus that it first found.
//   keyring_probe PATIENCE_MS (read|store|delete|later|patient) NAME      the secret to store comes from standard input
#include "environments/keychain.h"
#include "environments/secrets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <cstdio>

using namespace jotscope;
using namespace jotscope::environments;

namespace {

int print(const Result<QByteArray> &answer)
{
    std::printf("%s\n", answer ? ("secret " + *answer).constData() : qPrintable(QStringLiteral("error ") + answer.error().message));
    std::fflush(stdout);
    return answer ? 0 : 1;
}

QByteArray input()
{
    QByteArray secret(1'000'000, '\0');
    secret.resize(qsizetype(std::fread(secret.data(), 1, std::size_t(secret.size()), stdin)));
    return secret;
}

/// Reads once without patience, and again when told to: the late answer of the first must not reach the second.
int readTwice(const QString &name, int patienceMs)
{
    print(waitForKeyring({KeyringTask::Deed::Read, name, {}}, patienceMs));
    std::getchar();
    return print(waitForKeyring({KeyringTask::Deed::Read, name, {}}, keyringPatienceMs));
}

/// The event loop goes on while the keyring is asked, and a context that dies is not called.
int readLater(const QString &name)
{
    int answers = 0;
    auto *dying = new QObject;
    resolveSecretLater(QStringLiteral("keychain:") + name, dying, [&answers](const Result<QByteArray> &) { ++answers; });
    delete dying;
    QObject context;
    int code = 2;
    resolveSecretLater(QStringLiteral("keychain:") + name, &context, [&](const Result<QByteArray> &answer) {
        const bool isHere = QThread::currentThread() == QCoreApplication::instance()->thread();
        code = isHere && answers == 0 ? print(answer) : 3;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const int patience = arguments[1].toInt();
    const QString name = arguments[3];
    if (arguments[2] == u"store")
        return print(waitForKeyring({KeyringTask::Deed::Store, name, input()}, patience));
    if (arguments[2] == u"delete")
        return print(waitForKeyring({KeyringTask::Deed::Delete, name, {}}, patience));
    if (arguments[2] == u"twice")
        return readTwice(name, patience);
    if (arguments[2] == u"later")
        return readLater(name);
    return print(resolveSecret(QStringLiteral("keychain:") + name));
}
