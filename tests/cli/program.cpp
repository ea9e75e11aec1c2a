// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QFile>
#include <QProcess>
#include <QTest>

namespace jotscope::test {

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
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(JOTSCOPE_BIN "/jotscope-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
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
