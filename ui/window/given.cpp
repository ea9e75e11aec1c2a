// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/given.h"

#include "capture/given.h"
#include "json/read.h"
#include "json/write.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace jotscope::ui {

namespace {

json::Value listOf(const Given &given)
{
    json::Value list = json::Value::array();
    for (const GivenText &one : given.texts) {
        json::Value text = json::Value::object();
        text.add(QStringLiteral("origin"), json::Value::of(one.origin));
        text.add(QStringLiteral("base64"), json::Value::of(QString::fromLatin1(one.text.toBase64())));
        list.add(std::move(text));
    }
    return list;
}

std::optional<GivenText> textOf(const json::Value &item)
{
    const json::Value *origin = item.find(u"origin");
    const json::Value *coded = item.find(u"base64");
    if (!origin || !origin->isString() || !coded || !coded->isString())
        return std::nullopt;
    const auto text = QByteArray::fromBase64Encoding(coded->text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return text ? std::optional(GivenText{*text, origin->text}) : std::nullopt;
}

} // namespace

Result<Given> readGiven(const QStringList &arguments, QIODevice &standardInput)
{
    Given given;
    for (const QString &argument : arguments) {
        if (argument == u"-") {
            QByteArray text = standardInput.read(mostGivenOctets + 1);
            if (text.size() > mostGivenOctets)
                return failure(Error::Kind::Io,
                    QStringLiteral("Standard input holds more than %1 MiB: save it as a file and open that.").arg(mostGivenOctets >> 20));
            given.texts.push_back({std::move(text), QStringLiteral("Standard input")});
        } else if (capture::isGivenText(argument)) {
            given.texts.push_back({argument.toUtf8(), QStringLiteral("Command line")});
        } else {
            given.files.append(QFileInfo(argument).absoluteFilePath());
        }
    }
    return given;
}

QByteArray messageOf(const Given &given)
{
    json::Value files = json::Value::array();
    for (const QString &file : given.files)
        files.add(json::Value::of(file));
    json::Value message = json::Value::object();
    message.add(QStringLiteral("files"), std::move(files));
    message.add(QStringLiteral("texts"), listOf(given));
    return json::write(message) + '\n';
}

std::optional<Given> givenOf(const QByteArray &message)
{
    const json::Document document = json::read(message);
    const json::Value *files = document.isSound() ? document.root.find(u"files") : nullptr;
    const json::Value *texts = document.isSound() ? document.root.find(u"texts") : nullptr;
    if (!files || !files->isArray() || (texts && !texts->isArray()))
        return std::nullopt;
    Given given;
    for (const json::Value &item : files->items) {
        if (!item.isString() || !QDir::isAbsolutePath(item.text))
            return std::nullopt;
        given.files.append(item.text);
    }
    for (const json::Value &item : texts ? texts->items : std::vector<json::Value>()) {
        auto text = textOf(item);
        if (!text)
            return std::nullopt;
        given.texts.push_back(std::move(*text));
    }
    return given;
}

} // namespace jotscope::ui
