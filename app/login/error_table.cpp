// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/error_table.h"

#include "json/read.h"

#include <QFile>

namespace jotscope::login {

namespace {

QStringList textsOf(const json::Value &row, QStringView name)
{
    QStringList texts;
    if (const json::Value *list = row.find(name)) {
        for (const json::Value &one : list->items)
            texts.append(one.stringOr());
    }
    return texts;
}

std::vector<ErrorRow> readRows()
{
    std::vector<ErrorRow> rows;
    QFile file(QStringLiteral(":/jotscope/login_errors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QByteArray text = file.readAll();
    const json::Document document = json::read(text);
    const json::Value *list = document.root.find(u"errors");
    if (!list)
        return rows;
    for (const json::Value &one : list->items) {
        ErrorRow row;
        row.id = one.textAt(u"id");
        row.where = textsOf(one, u"where");
        row.flows = textsOf(one, u"flows");
        row.codes = textsOf(one, u"codes");
        row.contains = textsOf(one, u"contains");
        if (const json::Value *secret = one.find(u"secret"))
            row.wantsSecret = secret->boolean;
        row.headline = one.textAt(u"headline");
        row.remedy = one.textAt(u"remedy");
        rows.push_back(row);
    }
    return rows;
}

} // namespace

const std::vector<ErrorRow> &errorRows()
{
    static const std::vector<ErrorRow> rows = readRows();
    return rows;
}

} // namespace jotscope::login
