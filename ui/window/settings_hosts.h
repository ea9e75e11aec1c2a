// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace jotscope::ui {

class Session;

/// Whom a person allowed to be asked, for always and in this run; each can be forgotten, and is asked about again then.
class SettingsHosts : public QWidget {
    Q_OBJECT
public:
    explicit SettingsHosts(Session *session, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void problemMet(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void forget(const QSet<QString> &origins);
    void forgetChosen();

    Session *m_session;
    QListWidget *m_list;
    QPushButton *m_forget;
    QPushButton *m_forgetAll;
};

} // namespace jotscope::ui
