-- Who stands behind a post, for those who read what was done. Sign-in names and passwords stay where they are: the
-- views hold what is shown, and only officers are shown the person. A view of its owner's, since the tables behind it
-- are closed to the roles that read it.
create view post_author as
  select p.id as post_id, p.title_zh, p.title_en, o.zh as office_zh, o.en as office_en,
    u.display_zh as name_zh, u.display_en as name_en
  from post p join app_user u on u.id = p.user_id left join office o on o.id = p.office_id;
create view post_title as
  select p.id as post_id, p.title_zh, p.title_en, o.zh as office_zh, o.en as office_en,
    null::text as name_zh, null::text as name_en
  from post p left join office o on o.id = p.office_id;
grant select on post_author to anxin_officer, anxin_platform;
grant select on post_title to anxin_officer, anxin_enterprise, anxin_subcontractor, anxin_bank, anxin_worker,
  anxin_platform;
