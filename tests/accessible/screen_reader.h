// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QRect>
#include <QStringList>

#include <optional>
#include <vector>

namespace jotscope::tests {

/// One thing of a program as assistive technology finds it (AT-SPI 2).
struct Heard {
    QString service; ///< on the accessibility bus
    QString path;
    QString name; ///< for a combo box, whose own name is its text, that of its label where it has one
    QString role; ///< "push button", "text", "label"
    bool isShowing = false;
    bool isFocused = false;
    bool isFocusable = false;
};

/// Reads a program by its names, and knows nothing else of it.
class ScreenReader {
public:
    ScreenReader(const QString &bus, const QString &program);

    std::vector<Heard> all() const; ///< what shows, depth first; empty: the program is not there (yet)
    std::optional<Heard> find(const QString &name, const QString &role = {}) const; ///< the name, or its beginning with a '*' behind it
    std::optional<Heard> focused() const;
    QString description(const Heard &one) const;
    QString text(const Heard &one) const; ///< of a field
    QRect place(const Heard &one) const;  ///< on the screen
    QStringList names() const;            ///< for the message of a failure

private:
    void walk(const QString &service, const QString &path, int depth, std::vector<Heard> &found) const;
    QVariantList call(
        const QString &service, const QString &path, const char *interface, const char *method, const QVariantList &arguments = {}) const;
    QString property(const QString &service, const QString &path, const char *name) const;
    std::optional<QPair<QString, QString>> application() const;

    QDBusConnection m_bus;
    QString m_program;
};

} // namespace jotscope::tests
