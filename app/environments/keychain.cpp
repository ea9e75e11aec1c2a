// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/keychain.h"

#include "environments/secrets.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <future>
#include <memory>

namespace jotscope::environments {

namespace {

using Deed = KeyringTask::Deed;

const QString service = QStringLiteral("Jotscope");

/// QtKeychain queues its jobs in one object and is called back by the main context of the thread it started in: all of it lives in
/// one thread of its own, so that neither a prompt nor a hanging keyring stops the window.
class KeyringThread {
public:
    static QObject *instance()
    {
        static KeyringThread thread;
        return thread.m_place;
    }

private:
    KeyringThread()
    {
        m_place->moveToThread(m_thread);
        m_thread->setObjectName(QStringLiteral("keyring"));
        m_thread->start();
        static KeyringThread *known = nullptr;
        known = this;
        qAddPostRoutine([] { known->stop(); });
    }
    void stop()
    {
        constexpr int grace = 500; // a call into a hanging keyring cannot be broken off; the process ends around it
        m_thread->quit();
        if (m_thread->wait(grace))
            delete m_thread;
    }

    QThread *m_thread = new QThread;
    QObject *m_place = new QObject;
};

/// What one task waits for: the keyring or the end of patience, whichever comes first.
struct Waiting {
    KeyringTask task;
    std::function<void(KeyringAnswer)> then;
    void answer(KeyringAnswer answer)
    {
        wipe(task.secret);
        if (then)
            std::exchange(then, nullptr)(std::move(answer));
    }
};

tl::unexpected<Error> noKeyring(const QString &name, const QString &why)
{
    const QString reason = why.trimmed().isEmpty() ? QString() : QStringLiteral(" (%1)").arg(why.trimmed().left(200));
    return failure(Error::Kind::Io,
        QStringLiteral("Secret keychain:") + name + QStringLiteral(": no unlocked keyring answered") + reason
            + QStringLiteral(
                ". Start or unlock one (GNOME Keyring, KWallet, KeePassXC), or put the secret into an environment variable and "
                "write \"env:NAME\"."));
}

/// A Secret Service finds nothing in a keyring whose prompt was dismissed, or could not be shown.
bool isLocked()
{
    constexpr int patience = 1'000;
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    question.setAutoStartService(false);
    const QDBusReply<QVariant> answer = QDBusConnection::sessionBus().call(question, QDBus::Block, patience);
    return answer.isValid() && answer.value().toBool();
}

tl::unexpected<Error> lockedKeyring(const QString &name)
{
    return failure(Error::Kind::Io,
        QStringLiteral("Secret keychain:") + name
            + QStringLiteral(
                ": the keyring is locked; its prompt was dismissed or could not be shown. Unlock it, or put the secret into an "
                "environment variable and write \"env:NAME\"."));
}

KeyringAnswer answerOf(const KeyringTask &task, const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        if (task.deed == Deed::Delete && isLocked()) // QtKeychain takes "removed nothing" for success
            return lockedKeyring(task.name);
        break;
    case QKeychain::EntryNotFound:
        if (isLocked())
            return lockedKeyring(task.name);
        if (task.deed == Deed::Delete)
            return QByteArray();
        return failure(Error::Kind::Io,
            QStringLiteral("Secret keychain:") + task.name + QStringLiteral(": the keyring has no entry of that name for Jotscope."));
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return lockedKeyring(task.name);
    default: return noKeyring(task.name, job.errorString());
    }
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return read ? read->binaryData() : QByteArray();
}

QKeychain::Job *jobFor(const KeyringTask &task)
{
    if (task.deed == Deed::Read)
        return new QKeychain::ReadPasswordJob(service);
    if (task.deed == Deed::Delete)
        return new QKeychain::DeletePasswordJob(service);
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(task.secret);
    return job;
}

} // namespace

void askKeyring(KeyringTask task, int patienceMs, std::function<void(KeyringAnswer)> then)
{
    auto waiting = std::make_shared<Waiting>(Waiting{std::move(task), std::move(then)});
    QObject *place = KeyringThread::instance();
    QMetaObject::invokeMethod(
        place,
        [waiting, patienceMs, place] {
            QTimer::singleShot(patienceMs, place, [waiting, patienceMs] {
                waiting->answer(failure(Error::Kind::Io,
                    QStringLiteral("Secret keychain:") + waiting->task.name
                        + QStringLiteral(": the keyring did not answer within %1 s; perhaps its unlock prompt waits.")
                              .arg(patienceMs / 1000.0)));
            });
            QKeychain::Job *job = jobFor(waiting->task); // deletes itself, and never earlier: the keyring holds a bare pointer to it
            job->setInsecureFallback(false);
            job->setKey(waiting->task.name);
            QObject::connect(job, &QKeychain::Job::finished, place,
                [waiting](const QKeychain::Job *done) { waiting->answer(answerOf(waiting->task, *done)); });
            job->start();
        },
        Qt::QueuedConnection);
}

KeyringAnswer waitForKeyring(KeyringTask task, int patienceMs)
{
    const QString name = task.name;
    auto promise = std::make_shared<std::promise<KeyringAnswer>>();
    std::future<KeyringAnswer> answer = promise->get_future();
    askKeyring(std::move(task), patienceMs, [promise](KeyringAnswer one) { promise->set_value(std::move(one)); });
    constexpr int margin = 1'000; // the keyring's thread itself may hang in a blocking call
    if (answer.wait_for(std::chrono::milliseconds(patienceMs + margin)) != std::future_status::ready)
        return noKeyring(name, QStringLiteral("it hangs"));
    return answer.get();
}

} // namespace jotscope::environments
