// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/golden.h"

#include "json/write.h"

#include <QDir>
#include <QFile>

namespace jotscope::tests {

using json::Value;

namespace {

QString folder()
{
    return QStringLiteral(TEST_DATA "/directory/");
}

QByteArray part(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

Value golden(const QString &preset)
{
    QFile file(folder() + preset + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    const QByteArray text = file.readAll();
    const json::Document document = json::read(text);
    if (document.fault)
        qFatal("%s, line %d: no JSON", qPrintable(file.fileName()), json::placeOf(text, document.fault->offset).line);
    return document.root;
}

QStringList goldenPresets()
{
    QStringList names = QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

environments::UserEndpoint endpointOf(const Value &file, const Value &row)
{
    environments::UserEndpoint endpoint;
    endpoint.provider = textOf(file, u"preset");
    endpoint.baseUrl = textOf(file, u"base_url");
    for (const Value *source : {file.find(u"parameters"), row.find(u"parameters")}) {
        for (std::size_t i = 0; source && i < source->members.size(); ++i)
            endpoint.parameters.insert(source->members[i].name, source->members[i].value.stringOr());
    }
    endpoint.credentials = {environments::Credential()};
    endpoint.credentials.front().kind = textOf(row, u"credential", textOf(file, u"credential", QStringLiteral("none")));
    if (const Value *overrides = row.find(u"overrides"))
        endpoint.overrides = *overrides;
    if (const Value *probes = row.find(u"probes")) {
        endpoint.probes.clear();
        for (const Value &probe : probes->items)
            endpoint.probes.append(probe.stringOr());
    }
    return endpoint;
}

net::Exchange exchangeOf(const Value &row, bool carriesToken)
{
    net::Exchange exchange;
    exchange.number = 1;
    exchange.outcome = net::Exchange::Outcome::Answered;
    exchange.url = QUrl(QStringLiteral("https://users.example/asked"));
    exchange.carriesToken = carriesToken;
    const Value *status = row.find(u"status");
    exchange.status = status ? status->number.toInt() : 200;
    const Value *body = row.find(u"body");
    if (const Value *text = row.find(u"text"))
        exchange.body = text->stringOr().toUtf8();
    else if (body)
        exchange.body = json::write(*body);
    exchange.headers = {{"Date", "Tue, 24 Nov 2026 12:00:00 GMT"}};
    if (body)
        exchange.headers.append(net::Header("Content-Type", "application/json"));
    const Value *headers = row.find(u"headers");
    for (std::size_t i = 0; headers && i < headers->members.size(); ++i)
        exchange.headers.append({headers->members[i].name.toLatin1(), headers->members[i].value.stringOr().toUtf8()});
    if (const Value *target = row.find(u"redirect"))
        exchange.redirectTo = QUrl(target->stringOr());
    return exchange;
}

jose::Token tokenWith(const Value &claims)
{
    return jose::decode(part("{\"alg\":\"HS256\"}") + '.' + part(json::write(claims)) + '.' + part("signature"));
}

QString textOf(const Value &row, QStringView name, const QString &otherwise)
{
    const Value *value = row.find(name);
    return value ? value->stringOr(otherwise) : otherwise;
}

} // namespace jotscope::tests
