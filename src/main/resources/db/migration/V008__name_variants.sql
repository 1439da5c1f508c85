-- Names are searched in one spelling of characters such as 髙 and 高. The keys are made anew at the start.
UPDATE roster_person SET name_key = NULL;
