// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace jotscope::ui {

/// Where a secret lives. The secret itself is entered once, goes to the keyring, and from then on is only named.
class SecretField : public QWidget {
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);

    QString reference() const; ///< "keychain:NAME", "env:NAME", "file:PATH"; may be malformed while it is typed
    void setReference(const QString &reference);
    void setNameHint(const QString &name) { m_nameHint = name; } ///< what a new secret in the keyring is called
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();

private:
    void askForSecret();
    void store(const QString &name, QByteArray secret);
    void tell(const QString &message);

    QLineEdit *m_line;
    QLabel *m_state;
    QString m_nameHint;
};

} // namespace jotscope::ui
