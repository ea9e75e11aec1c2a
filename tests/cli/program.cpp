// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstddef>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

namespace jotscope::test {

namespace {

/// In the child, before it becomes the program: socket(2) and socketpair(2) end it.
void killOnSocket()
{
    const auto killOn = [](unsigned call) { return sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1); };
    const sock_filter kill = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
    sock_filter rules[] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)), killOn(SYS_socket), kill, killOn(SYS_socketpair),
        kill, BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
    const sock_fprog program = {std::size(rules), rules};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        _exit(99);
}

} // namespace

json::Value Program::Run::token(std::size_t index) const
{
    const json::Document document = json::read(out);
    const json::Value *tokens = document.root.find(u"tokens");
    return tokens && index < tokens->items.size() ? tokens->items[index] : json::Value();
}

Program::Run Program::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("HOME"), m_folder.path());
    variables.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    variables.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    for (auto one = m_variables.cbegin(); one != m_variables.cend(); ++one)
        variables.insert(one.key(), one.value());
    process.setProcessEnvironment(variables);
    if (!m_hasSockets)
        process.setChildProcessModifier(&killOnSocket);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(JOTSCOPE_BIN "/jotscope-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int patienceMs = 60'000;
    (void)QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

QString Program::file(const QString &name, const QByteArray &content) const
{
    QFile out(path(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write a file of the test");
    return path(name);
}

QString at(const json::Value &value, QStringView pointer)
{
    const json::Value *found = value.at(pointer);
    return found ? found->stringOr() : QString();
}

json::Document dataOf(const char *path)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: cannot be read", path);
    return json::read(file.readAll());
}

} // namespace jotscope::test
