// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/approvals.h"

#include "json/read.h"
#include "json/write.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace jotscope::environments {

namespace {

const char *const schema = "jotscope/approvals/1";

Approvals nothing(const QString &path, const QString &why)
{
    Approvals approvals;
    approvals.problem = path + QStringLiteral(": ") + why + QStringLiteral("; nothing counts as approved.");
    return approvals;
}

/// A row that is not understood approves nothing; the others stand.
void read(const json::Value &root, Approvals &approvals)
{
    const json::Value *origins = root.find(u"origins");
    for (const json::Value &one : origins ? origins->items : std::vector<json::Value>()) {
        if (one.isString())
            approvals.origins.insert(one.text);
    }
    const json::Value *secrets = root.find(u"secrets");
    for (const json::Value &one : secrets ? secrets->items : std::vector<json::Value>()) {
        const json::Value *reference = one.find(u"secret");
        const json::Value *origin = one.find(u"origin");
        if (reference && origin && reference->isString() && origin->isString())
            approvals.secrets.insert({reference->text, origin->text});
    }
}

QByteArray write(const Approvals &approvals)
{
    json::Value origins = json::Value::array();
    QStringList sorted = approvals.origins.values();
    sorted.sort();
    for (const QString &origin : sorted)
        origins.add(json::Value::of(origin));
    json::Value secrets = json::Value::array();
    QList<QPair<QString, QString>> pairs = approvals.secrets.values();
    std::sort(pairs.begin(), pairs.end());
    for (const auto &[reference, origin] : pairs) {
        json::Value pair = json::Value::object();
        pair.add(QStringLiteral("secret"), json::Value::of(reference)).add(QStringLiteral("origin"), json::Value::of(origin));
        secrets.add(pair);
    }
    json::Value root = json::Value::object();
    root.add(QStringLiteral("schema"), json::Value::of(schema));
    root.add(QStringLiteral("origins"), origins).add(QStringLiteral("secrets"), secrets);
    return json::write(root, 2) + '\n';
}

} // namespace

QString approvalsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/approvals.json");
}

Approvals loadApprovals(const QString &path)
{
    constexpr qint64 most = 4 << 20;
    const QString place = path.isEmpty() ? approvalsPath() : path;
    QFile file(place);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return nothing(place, QStringLiteral("the approvals cannot be read: ") + file.errorString());
    const json::Document document = json::read(file.read(most));
    const json::Value *kind = document.root.find(u"schema");
    if (document.fault || !kind || kind->stringOr() != QLatin1String(schema))
        return nothing(place, QStringLiteral("expected approvals (%1), found something else").arg(QLatin1String(schema)));
    Approvals approvals;
    read(document.root, approvals);
    return approvals;
}

Result<void> saveApprovals(const Approvals &approvals, const QString &path)
{
    const QString place = path.isEmpty() ? approvalsPath() : path;
    const QString folder = QFileInfo(place).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Io, folder + QStringLiteral(": the folder cannot be made."));
    QSaveFile file(place);
    const QByteArray text = write(approvals);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(owner) || file.write(text) != text.size() || !file.commit())
        return failure(Error::Kind::Io, place + QStringLiteral(": the approvals cannot be written: ") + file.errorString() + u'.');
    return {};
}

} // namespace jotscope::environments
