// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible/screen_reader.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace jotscope::tests {

namespace {

constexpr int patienceMs = 4'000;
constexpr int deepest = 40;
constexpr int mostChildren = 400;

const char *const accessible = "org.a11y.atspi.Accessible";

/// Numbers of AtspiStateType.
enum StateBit { Focusable = 11, Focused = 12, Showing = 25 };

bool has(const QList<quint32> &states, StateBit bit)
{
    const int word = bit / 32;
    return word < states.size() && (states[word] >> (bit % 32)) & 1u;
}

/// What D-Bus calls a(so): bus name and path of each.
QList<QPair<QString, QString>> referencesIn(const QVariant &value)
{
    QList<QPair<QString, QString>> all;
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::ArrayType)
        return all;
    argument.beginArray();
    while (!argument.atEnd()) {
        QString service;
        QDBusObjectPath path;
        argument.beginStructure();
        argument >> service >> path;
        argument.endStructure();
        all.append({service, path.path()});
    }
    argument.endArray();
    return all;
}

} // namespace

ScreenReader::ScreenReader(const QString &bus, const QString &program)
    : m_bus(QDBusConnection::connectToBus(bus, QStringLiteral("accessibility of the test"))), m_program(program)
{
}

QVariantList ScreenReader::call(
    const QString &service, const QString &path, const char *interface, const char *method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(service, path, QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, patienceMs).arguments();
}

QString ScreenReader::property(const QString &service, const QString &path, const char *name) const
{
    const auto answer
        = call(service, path, "org.freedesktop.DBus.Properties", "Get", {QString::fromLatin1(accessible), QString::fromLatin1(name)});
    return answer.value(0).value<QDBusVariant>().variant().toString();
}

std::optional<QPair<QString, QString>> ScreenReader::application() const
{
    const QString registry = QStringLiteral("org.a11y.atspi.Registry");
    const QString root = QStringLiteral("/org/a11y/atspi/accessible/root");
    for (const auto &[service, path] : referencesIn(call(registry, root, accessible, "GetChildren").value(0))) {
        if (property(service, path, "Name") == m_program)
            return QPair(service, path);
    }
    return std::nullopt;
}

void ScreenReader::walk(const QString &service, const QString &path, int depth, std::vector<Heard> &found) const
{
    const auto states = qdbus_cast<QList<quint32>>(call(service, path, accessible, "GetState").value(0));
    const bool isShowing = has(states, Showing);
    if (!isShowing && depth > 1)
        return;
    if (isShowing) {
        Heard one{service, path, property(service, path, "Name"), call(service, path, accessible, "GetRoleName").value(0).toString(), true,
            has(states, Focused), has(states, Focusable)};
        found.push_back(std::move(one));
    }
    const auto children = referencesIn(call(service, path, accessible, "GetChildren").value(0));
    for (int i = 0; depth < deepest && i < qMin(mostChildren, int(children.size())); ++i)
        walk(children[i].first, children[i].second, depth + 1, found);
}

std::vector<Heard> ScreenReader::all() const
{
    std::vector<Heard> found;
    if (const auto program = application())
        walk(program->first, program->second, 0, found);
    return found;
}

std::optional<Heard> ScreenReader::find(const QString &name, const QString &role) const
{
    for (const Heard &one : all()) {
        const QString plain = QString(one.name).remove(u'&');
        const bool isNamed = name.endsWith(u'*') ? plain.startsWith(name.chopped(1)) : plain == name;
        if (isNamed && (role.isEmpty() || one.role == role))
            return one;
    }
    return std::nullopt;
}

/// Qt calls the current item of a view or tab bar focused even while the view is not: items count only where nothing else does.
std::optional<Heard> ScreenReader::focused() const
{
    static const QStringList items{QStringLiteral("list item"), QStringLiteral("cell"), QStringLiteral("table cell"),
        QStringLiteral("page tab"), QStringLiteral("tree item")};
    std::optional<Heard> item;
    for (const Heard &one : all()) {
        if (one.isFocused && !items.contains(one.role))
            return one;
        if (one.isFocused && !item)
            item = one;
    }
    return item;
}

QString ScreenReader::description(const Heard &one) const
{
    return property(one.service, one.path, "Description");
}

QString ScreenReader::text(const Heard &one) const
{
    return call(one.service, one.path, "org.a11y.atspi.Text", "GetText", {0, -1}).value(0).toString();
}

QRect ScreenReader::place(const Heard &one) const
{
    const QVariant answer = call(one.service, one.path, "org.a11y.atspi.Component", "GetExtents", {0u}).value(0);
    return answer.isValid() ? qdbus_cast<QRect>(answer) : QRect();
}

QStringList ScreenReader::names() const
{
    QStringList names;
    for (const Heard &one : all()) {
        if (!one.name.isEmpty())
            names.append(one.role + u' ' + one.name);
    }
    return names;
}

} // namespace jotscope::tests
