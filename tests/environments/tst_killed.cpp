// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/approvals.h"
#include "environments/environments_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jotscope;

/// The program is killed while it saves, 200 times each: what stands there is what stood there before or what was to be saved, whole.
class KilledTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesTheEnvironmentsOldOrNew();
    void leavesTheApprovalsOldOrNew();
    void leavesTheSettingsOldOrNew();
};

namespace {

constexpr int times = 200;

/// In memory where the system has that: the process dies here, not the machine.
QString quickFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.absoluteFilePath() : QDir::tempPath())
        + QStringLiteral("/jotscope-killed-XXXXXX");
}

/// Starts a process that does `save(0)`, `save(1)`, `save(0)`, … and kills it at any moment; then `check` looks at what is left.
void killWhileSaving(const std::function<void(int)> &save, const std::function<bool()> &check)
{
    QRandomGenerator random(20260102);
    for (int time = 0; time < times; ++time) {
        int started[2];
        QCOMPARE(pipe(started), 0);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            for (int round = 0;; ++round) {
                save(round % 2);
                if (round == 0)
                    (void)!write(started[1], "s", 1);
            }
        }
        char octet = 0;
        QCOMPARE(read(started[0], &octet, 1), 1);
        usleep(random.bounded(4'000));
        QCOMPARE(kill(child, SIGKILL), 0);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        close(started[0]);
        close(started[1]);
        QVERIFY2(check(), qPrintable(QStringLiteral("after %1 kills").arg(time + 1)));
    }
}

std::vector<environments::Environment> many(int count, const QString &issuer)
{
    std::vector<environments::Environment> all;
    for (int i = 0; i < count; ++i) {
        environments::Environment one;
        one.name = QStringLiteral("environment %1").arg(i);
        one.issuer = issuer;
        one.keys.push_back({});
        all.push_back(one);
    }
    return all;
}

} // namespace

void KilledTest::leavesTheEnvironmentsOldOrNew()
{
    const QTemporaryDir folder(quickFolder());
    const QString path = folder.filePath(QStringLiteral("environments.json"));
    const std::vector<environments::Environment> states[]
        = {many(60, QStringLiteral("https://id.example")), many(20, QStringLiteral("https://other.example"))};
    QVERIFY(environments::saveEnvironments(path, states[1]));
    int seen[2] = {0, 0};
    killWhileSaving([&](int which) { (void)environments::saveEnvironments(path, states[which]); },
        [&] {
            const auto found = environments::loadEnvironments(path);
            for (int which = 0; which < 2; ++which)
                seen[which] += found && *found == states[which] ? 1 : 0;
            return found && (*found == states[0] || *found == states[1]);
        });
    QVERIFY2(seen[0] > 0 && seen[1] > 0, "every kill came at the same moment");
}

void KilledTest::leavesTheApprovalsOldOrNew()
{
    const QTemporaryDir folder(quickFolder());
    const QString path = folder.filePath(QStringLiteral("approvals.json"));
    environments::Approvals states[2];
    for (int i = 0; i < 200; ++i)
        states[0].origins.insert(QStringLiteral("https://host-%1.example").arg(i));
    states[1].secrets.insert({QStringLiteral("env:PROD"), QStringLiteral("https://users.example")});
    QVERIFY(environments::saveApprovals(states[1], path));
    killWhileSaving([&](int which) { (void)environments::saveApprovals(states[which], path); },
        [&] {
            const environments::Approvals found = environments::loadApprovals(path);
            const auto is
                = [&found](const environments::Approvals &one) { return found.origins == one.origins && found.secrets == one.secrets; };
            return found.problem.isEmpty() && (is(states[0]) || is(states[1]));
        });
}

/// The window's memory (sizes, colours, zoom) is kept with QSettings.
void KilledTest::leavesTheSettingsOldOrNew()
{
    const QTemporaryDir folder(quickFolder());
    const QString path = folder.filePath(QStringLiteral("jotscope.conf"));
    const QByteArray states[] = {QByteArray(60'000, 'a'), QByteArray("b")};
    const auto save = [&](int which) {
        QSettings settings(path, QSettings::IniFormat);
        settings.setValue(QStringLiteral("geometry"), states[which]);
        settings.setValue(QStringLiteral("panes"), states[which]);
        settings.sync();
    };
    save(1);
    killWhileSaving(save, [&] {
        QFile::remove(path + QStringLiteral(".lock")); // of the one that died: Qt waits a second for it before it looks whether it lives
        const QSettings settings(path, QSettings::IniFormat);
        const QByteArray geometry = settings.value(QStringLiteral("geometry")).toByteArray();
        return settings.status() == QSettings::NoError && (geometry == states[0] || geometry == states[1])
            && settings.value(QStringLiteral("panes")).toByteArray() == geometry;
    });
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
