// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/journey.h"

#include <QAbstractListModel>

namespace jotscope::ui {

/// The nine steps of a token through one environment; or, before there is a token, the nine questions.
class JourneyModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { StatusRole = Qt::UserRole + 1, WordRole, DetailRole, TagRole, FilledTagRole, SolidAfterRole, IsWorkingRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const diagnosis::Journey &journey);
    void showQuestions();
    void setWorking(bool working); ///< steps that are being asked carry a clock
    bool showsQuestions() const { return m_journey.steps.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString tagOf(diagnosis::Step step) const;
    QString spokenOf(int row) const;
    bool isSolidAfter(int row) const;
    bool isWorking(int row) const;

    diagnosis::Journey m_journey;
    bool m_working = false;
};

} // namespace jotscope::ui
